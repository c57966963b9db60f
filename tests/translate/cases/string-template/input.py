from string import Template
greeting = Template("Dear $first_name, you owe $$${amount}")
print(greeting.substitute(first_name="Ann", amount=5))
print(greeting.safe_substitute(amount=1))
greeting.substitute(amount=1)
