import json

for text in ["", "{", "{'a': 1}", '{"a" 1}', "[1,]", "[1 2]", '"abc', "1 2", '{"a": 1,\n "b": x}', '"\\q"']:
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        print(error, "|", error.msg, error.lineno, error.colno, error.pos)
