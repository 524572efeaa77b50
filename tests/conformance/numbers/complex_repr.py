print(1j, -1j, 0j, 1 + 0j, -0.0 + 1j, complex(-0.0, -0.0), complex(1, -0.0), complex("nan+infj"), 1e20 + 1e-7j, 1.5 - 2.5j)
print([repr(z) for z in (2j, 1 + 1j)], str(1 + 1j), f"{1+2j:.2f}", format(1 + 2j, ""))
