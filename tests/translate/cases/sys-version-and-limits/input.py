import sys
print(sys.version_info >= (3, 8), sys.version_info[:2], sys.maxsize, sys.platform, sys.byteorder)
print(sys.float_info.epsilon, sys.getrecursionlimit(), len(sys.argv))
