value_of_things = 1
print(value_of_thing)
