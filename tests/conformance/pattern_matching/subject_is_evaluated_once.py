def subject():
    print("subject")
    return 3
match subject():
    case 1: pass
    case 2: pass
    case 3: print("three")
