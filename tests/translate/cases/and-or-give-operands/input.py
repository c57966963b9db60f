print(0 or "default", "" or [] or None, 1 and "x", 0 and 1, None or 0)
print("a" and "b" or "c", [] and 1, not "" and 5)
