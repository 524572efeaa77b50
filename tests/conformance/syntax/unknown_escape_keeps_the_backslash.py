import warnings
warnings.simplefilter("ignore")
print(eval(r"'\d\q'"))
print(eval(r"b'\d\q'"))
