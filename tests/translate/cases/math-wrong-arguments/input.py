import math
for f in (lambda: math.sqrt("4"), lambda: math.factorial(-1), lambda: math.factorial(2.5), lambda: math.exp(1000), lambda: math.floor(math.inf)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
