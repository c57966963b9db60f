print("ab".center(7, "*"), "ab".ljust(5, ".") + "|", "ab".rjust(5), "-7".zfill(4))
print(f"{'ab':<5}|{'ab':>5}|{'ab':^5}|{'ab':-^6}")
