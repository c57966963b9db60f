import re

phone = re.compile(
    r"""
    (\d{3})   # area
    [-.\s]?   # separator
    (\d{4})   # number
    """,
    re.VERBOSE,
)
print(phone.search("call 555-1234 now").groups())
