class Denied(Exception):
    def __str__(self):
        return "denied: " + super().__str__()


print(Denied("user"))
try:
    raise Denied("root")
except Denied as error:
    print(f"<{error}>")
