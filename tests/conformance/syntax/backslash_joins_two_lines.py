total = 1 + \
    2 + \
    3
print(total)
if total == 6 and \
        total != 7:
    print("joined")
