// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
const char* version()
{
    return PACKED_VERSION;
}
