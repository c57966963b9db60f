data = b"caf\xc3\xa9"
print(data, data[0], len(data), data.decode())
print("né".encode(), list(b"AB"), b"a" + b"b")
