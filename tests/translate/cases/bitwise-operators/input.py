print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 40, -16 >> 2, 0xFF & ~0x0F)
print(bin(10), oct(64), hex(255), bin(-5), (255).bit_length())
