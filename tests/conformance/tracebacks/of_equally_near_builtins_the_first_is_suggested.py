import traceback

for text in ('it', 'sun', 'pront', 'rage', 'lst', 'tupl', 'i', 'nex', 'Valueerror', 'OserRor', 'ima', 'se', 'ma'):
    try:
        eval(text)
    except NameError:
        print(traceback.format_exc().splitlines()[-1])
