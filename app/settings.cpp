// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings.h"

namespace provost {

Settings::Settings(const QString& file)
    : m_store(file, QSettings::IniFormat)
{
}

} // namespace provost
