// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace provost::test {

/// Writes the secret part of every token, admin key and secret of a webhook in `text` (`pvt_…`, `pva_…`, `whsec_…`) to
/// the file that the environment names with PROVOST_SECRET_TRAIL, one a line. Without that variable it does nothing.
/// run_apart sets it for each test, and tests/canary looks for these secrets wherever the tests could have left them.
void rememberSecrets(const QByteArray& text);

/// The same for a token of whatever form, which nothing else is in.
void rememberToken(const QByteArray& token);

/// The same for the secret that an answer of the admin API brought; gives the answer back.
template <class Answer>
[[nodiscard]] Answer remembered(Answer answer)
{
    if constexpr (requires { answer->secret->expose(); }) {
        if (answer && answer->secret)
            rememberSecrets(answer->secret->expose().toByteArray());
    }
    return answer;
}

/// A token, and an admin key, of the right form that no server has made: for tests of what shows, keeps or sends one.
/// Remembered, so that a test in which they go astray is found out.
[[nodiscard]] QByteArray inventToken();
[[nodiscard]] QByteArray inventKey();

/// Whether folders of a test shall stay after it, so that tests/canary can read them (PROVOST_KEEP_TEST_FOLDERS).
[[nodiscard]] bool keepsTestFolders();

} // namespace provost::test
