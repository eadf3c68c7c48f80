// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include <cstdio>

const char* version();

int main()
{
    std::printf("%s\n", version());
    return 0;
}
