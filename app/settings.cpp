// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings.h"

namespace provost {

Settings::Settings(const QString& file)
    : m_store(file, QSettings::IniFormat)
{
}

QVariantMap Settings::group(const QString& name) const
{
    return m_store.value(name).toMap();
}

void Settings::setGroup(const QString& name, const QVariantMap& values)
{
    m_store.setValue(name, values);
}

} // namespace provost
