from fractions import Fraction as F
for s in ['3 / 4','3 /4','3\t/ 4','- 3/4','3 / -4',' 3/4 ','3/ 4 ', '3 .5']:
    try: print(F(s))
    except Exception as e: print(e)
for a in (F(3,4),F(-3,4),F(0),F(6,35)):
    try: a/0
    except Exception as e: print(e)
    try: a/F(0,5)
    except Exception as e: print(e)
try: pow(F(2),3,5)
except Exception as e: print(e)
