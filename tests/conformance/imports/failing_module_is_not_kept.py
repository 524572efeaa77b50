import sys
for _ in range(2):
    try:
        import _helper_failing
    except ValueError as e:
        print(e)
print("_helper_failing" in sys.modules)
