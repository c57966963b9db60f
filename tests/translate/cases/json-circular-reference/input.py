import json

loop = []
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as error:
    print(error)
