// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/activity.h"

#include <functional>

namespace provost {

struct WordLine
{
    QString text;
    bool isWarning = false; ///< something that a strict server would read in another way, or refuse
};

/// What a request means, line by line. `nameOf` gives the name of a user by id, or nothing.
[[nodiscard]] QList<WordLine> inWords(const EventDetail& detail, const std::function<QString(const QString&)>& nameOf);

} // namespace provost
