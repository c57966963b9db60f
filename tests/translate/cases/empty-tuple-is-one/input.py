print(() is (), [] is [], () == (), tuple([]) is ())
