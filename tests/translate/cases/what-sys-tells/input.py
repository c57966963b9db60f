"""What sys says about the interpreter."""
import sys

print(sys.implementation.name, sys.implementation.version >= (3, 14), sys.version_info[:2])
print(sys.flags.optimize, sys.float_repr_style, sys.byteorder, sys.getfilesystemencoding())
print(sys.api_version, hex(sys.maxunicode), sys.get_int_max_str_digits(), sys.gettrace())
print(sys.exception(), sys.float_info.max, sys.float_info.dig, sys.int_info.bits_per_digit)
try:
    1 / 0
except ZeroDivisionError:
    print(repr(sys.exception()), sys.exc_info()[0].__name__)
