print("  x ".strip() + "|", "  x ".lstrip() + "|", "  x ".rstrip() + "|")
print("xxhixx".strip("x"), "www.site".removeprefix("www."), "a.py".removesuffix(".py"))
