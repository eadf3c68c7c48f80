// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace provost {

struct Error;

/// What a person reads of an Error: one sentence that says what happened, with its subject, and one that says what to
/// do. Translated; both are plain text.
struct ErrorText
{
    QString happened;
    QString todo;
};

[[nodiscard]] ErrorText errorText(const Error& error);

/// Everything that helps whoever is asked for help, in lines, for "Copy details": kind, subject, the other side's own
/// words, HTTP status, scimType, request id. Not translated. Holds no secret, since an Error never does.
[[nodiscard]] QString errorDetails(const Error& error);

} // namespace provost
