// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

// The lines of mistakes, and those that the compiler found.
def expected = new File(basedir, 'src/misuse/kotlin/Misuse.kt').readLines()
    .withIndex(1)
    .findAll { line, number -> line.endsWith('// error') }
    .collect { line, number -> number }
def found = (new File(basedir, 'build.log').text =~ /Misuse\.kt:(\d+):\d+/)
    .collect { match -> match[1] as int }
    .unique()
    .sort()
assert !expected.empty
assert found == expected
