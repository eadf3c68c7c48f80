// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/directory.h"

#include <QHash>

#include <memory>

namespace provost {

class Directory;

/// Users as they were read just before something is done to them. Shared by whoever reads them and whoever does it. GUI
/// thread.
struct ReadUsers
{
    QHash<UserId, qint64> versions; ///< what is done holds for these only
    QString restoreFile;            ///< that has them; empty: none
};
using SharedReading = std::shared_ptr<ReadUsers>;

/// In which way a user is another than was shown; empty: in none that counts where access is given or taken.
[[nodiscard]] QString userDifference(const Directory& directory, const User& seen, const User& now);

} // namespace provost
