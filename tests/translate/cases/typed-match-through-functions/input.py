import re


def parse(line: str) -> tuple[str, int] | None:
    found = re.fullmatch(r"(\w+)\s*=\s*(\d+)", line)
    if not found:
        return None
    return found.group(1), int(found.group(2))


for line in ["x = 5", "bad", "y=70"]:
    print(parse(line))
if (found := re.search(r"\d", "ab3")) is not None:
    print(found.start())
