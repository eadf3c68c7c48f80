// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/directory.h"

namespace provost {

/// Where it is kept what users are, before something is taken from them, and how that is said.
struct RestorePlace
{
    QString path;    ///< of the file; empty: this computer's policy lets none be written, and they are only read anew
    QString promise; ///< beforehand
    QString busy;    ///< while it is being written

    /// What was done, with where to find the file.
    [[nodiscard]] QString alongWith(const QString& sentence) const;
};

/// For a deed (`deactivate`) that begins now.
[[nodiscard]] RestorePlace restorePlace(const Directory& directory, const QString& folder, const QString& deed);

} // namespace provost
