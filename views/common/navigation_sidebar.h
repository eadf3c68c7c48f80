// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/theme.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QVBoxLayout;

namespace provost {

class NavigationEntry;
class ServerCard;

/// The navigation at the left: the server in use, the account that the panes are narrowed to, the panes, and settings
/// at the bottom. Knows panes by their ids alone; only panes that exist are added.
class NavigationSidebar : public QWidget
{
    Q_OBJECT
public:
    struct Account
    {
        QString id; ///< empty: all accounts
        QString name;
    };

    explicit NavigationSidebar(QWidget* parent = nullptr);

    /// `iconName` must be a literal. The button's objectName is "nav." and the id.
    void addEntry(const QString& id, const QString& label, QLatin1StringView iconName);
    /// The same at the bottom end.
    void addBottomEntry(const QString& id, const QString& label, QLatin1StringView iconName);
    /// Hidden: the pane is not for this person.
    void setEntryVisible(const QString& id, bool visible);
    [[nodiscard]] bool isEntryVisible(const QString& id) const;
    void setCurrent(const QString& id);
    [[nodiscard]] QString current() const { return m_current; }
    /// The entry of the pane in view gets the focus.
    void focusCurrent();
    /// A grey number at the right; nothing takes it away.
    void setCount(const QString& id, std::optional<qint64> count);
    /// A tinted number that asks for attention, in place of the count; 0 takes it away. `meaning` is for screen
    /// readers.
    void setBadge(const QString& id, int number, Tone tone, const QString& meaning);

    /// `state` in words belongs to the dot ("connected").
    void setServer(const QString& name, const QString& detail, Tone tone, const QString& state);
    /// The card's button, to hang a menu below.
    [[nodiscard]] QWidget* serverCard() const;

    /// The list is hidden while it has fewer than two accounts.
    void setAccounts(const QList<Account>& accounts);
    void setCurrentAccount(const QString& id);
    [[nodiscard]] QString currentAccount() const;

Q_SIGNALS:
    void entryChosen(const QString& id);
    void accountChosen(const QString& id);
    void serverCardPressed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    NavigationEntry* makeEntry(const QString& id, const QString& label, QLatin1StringView iconName);
    [[nodiscard]] NavigationEntry* entry(const QString& id) const;

    ServerCard* m_server;
    QComboBox* m_accounts;
    QVBoxLayout* m_top;
    QVBoxLayout* m_bottom;
    QString m_current;
};

} // namespace provost
