def parrot(voltage, state="a stiff", action="voom"):
    print("--", voltage, state, action)


def note(text):
    print("evaluated", text)
    return text


try:
    parrot(actor=note("John Cleese"))
except TypeError as error:
    print(error)
try:
    parrot(1, sate="dead")
except TypeError as error:
    print(error)
try:
    parrot(1, colour="blue")
except TypeError as error:
    print(error)
