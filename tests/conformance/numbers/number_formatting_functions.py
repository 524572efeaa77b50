print(bin(10), bin(-10), oct(8), hex(255), hex(-255), hex(2 ** 70), bin(0))
print(format(255, "x"), format(255, "#X"), format(-5, "b"), format(3.14159, ".2f"), format(10 ** 20, ","))
for f in (bin, oct, hex):
    try:
        f(1.5)
    except TypeError as e:
        print(e)
