// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/pane_settings.h"

using namespace Qt::StringLiterals;

namespace provost {

PaneSettings::PaneSettings(Settings& settings, const QString& server)
    : m_settings(settings)
    , m_server(server)
{
}

QVariantMap PaneSettings::read(const QString& pane) const
{
    return m_settings.group(groupOf(pane));
}

void PaneSettings::write(const QString& pane, const QVariantMap& values)
{
    m_settings.setGroup(groupOf(pane), values);
}

QVariantMap PaneSettings::readCommon(const QString& what) const
{
    return m_settings.group(u"common/"_s + what);
}

void PaneSettings::writeCommon(const QString& what, const QVariantMap& values)
{
    m_settings.setGroup(u"common/"_s + what, values);
}

QString PaneSettings::groupOf(const QString& pane) const
{
    return u"panes/%1/%2"_s.arg(m_server, pane);
}

} // namespace provost
