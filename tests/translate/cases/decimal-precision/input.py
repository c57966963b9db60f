from decimal import Decimal, getcontext, localcontext

print(getcontext().prec)
getcontext().prec = 6
print(Decimal(1) / Decimal(7), +Decimal("1.23456789"))
with localcontext() as context:
    context.prec = 30
    print(Decimal(2).sqrt())
print(Decimal(2).sqrt())
