if (n := int("z")) > 1:
    print(n)
