// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/sync/follower.h"
#include "tests/server/scim_client.h"
#include "tests/support/bots/mappings_bot.h"
#include "tests/views/console.h"
#include "translations/language.h"
#include "views/mappings/mappings_pane.h"

#include <QAbstractItemModelTester>

namespace provost::test {

/// The pane of role mappings in a window of its own, on a real server with groups that a played identity provider
/// sends.
class MappingsTest : public QObject
{
protected:
    [[nodiscard]] bool prepare();
    void leave();
    QByteArray person(const QString& name);
    QByteArray group(const QByteArray& name, const QByteArrayList& members = {});
    /// Applied as somebody else would do it.
    void applyElsewhere(const QList<std::pair<QByteArray, QString>>& rules);
    [[nodiscard]] QList<std::pair<QString, QString>> rulesOnServer();
    [[nodiscard]] QString roleOf(const QByteArray& user);
    /// Waits until the pane has the groups, and opens it.
    void open(int groups);
    [[nodiscard]] MappingsBot bot() const { return MappingsBot(m_window.get()); }
    [[nodiscard]] RulesModel* model() const { return m_pane->findChild<RulesModel*>(); }

    const Language m_english{{QStringLiteral("en")}}; ///< for "1 user" and "2 users"
    std::unique_ptr<Console> m_console;
    std::unique_ptr<ScimClient> m_okta;
    std::unique_ptr<Follower> m_follower;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    MappingsPane* m_pane = nullptr;
};

} // namespace provost::test
