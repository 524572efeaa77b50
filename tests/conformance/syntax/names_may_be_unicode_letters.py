größe = 10
π = 3.14
变量 = "v"
print(größe, π, 变量)
class Ä:
    é = 1
print(Ä.é, Ä.__name__)
