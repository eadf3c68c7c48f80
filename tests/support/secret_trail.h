// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace provost::test {

/// Writes the secret part of every token and admin key in `text` (`pvt_…`, `pva_…`) to the file that the environment
/// names with PROVOST_SECRET_TRAIL, one a line. Without that variable it does nothing. tests/canary sets it, runs other
/// tests, and then looks for these secrets wherever those tests could have left them.
void rememberSecrets(const QByteArray& text);

/// Whether folders of a test shall stay after it, so that tests/canary can read them (PROVOST_KEEP_TEST_FOLDERS).
[[nodiscard]] bool keepsTestFolders();

} // namespace provost::test
