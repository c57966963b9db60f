z = 3 + 4j
print(z, abs(z), z.real, z.imag, z.conjugate())
print(z * 2, z + 1j, z**2, z == complex(3, 4), -z)
