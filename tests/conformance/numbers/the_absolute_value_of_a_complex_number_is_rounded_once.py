for number in [
    123456789.125 + 49.706j, 3 + 4j, 1e200 + 1e200j, 5e-324 + 0j, 1e-300 + 1e-310j, 0.1 + 0.2j, -7.5 + 1e-9j,
    complex(1e16, 1), complex(float('inf'), float('nan')), complex(-0.0, -0.0), 1.1 + 2.2j, 123.456 - 654.321j,
]:
    print(abs(number))
