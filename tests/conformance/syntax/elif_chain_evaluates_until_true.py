def t(name, value):
    print("test", name)
    return value
if t("a", False): print(1)
elif t("b", 0): print(2)
elif t("c", "yes"): print(3)
elif t("d", True): print(4)
else: print(5)
