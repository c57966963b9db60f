x, name = 5, "Ann"
print(f"{x=} {x + 1 = } {name=!s} {name=} {x=:03d}")
