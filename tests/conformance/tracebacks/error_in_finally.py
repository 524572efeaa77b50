try:
    int("a")
finally:
    {}[1]
