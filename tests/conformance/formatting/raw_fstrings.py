x = 1
print(rf"\d{x}\n", fr"{x}\{x}", rf"{'\n'}" == "\n", f"\x41{x}\t|", f"\N{BULLET}{x}", rf"\N{x}")
