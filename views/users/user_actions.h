// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/open_server.h"
#include "model/items/clock.h"
#include "views/common/change_dialog.h"

#include <QObject>
#include <QWidget>

namespace provost {

class ChangeBar;
struct RestorePlan;

/// What can be done to users, one or many: each asks first, with whom it reaches and what they lose, and says
/// afterwards what was done and how it is taken back.
class UserActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `owner`; the outcome is said in `done`. Both outlive the actions. Restore files go to
    /// `restoreFolder`.
    UserActions(OpenServer at, Clock clock, QString restoreFolder, QWidget& owner, ChangeBar& done);

    /// Those of them that are active; likewise with the others: each deed reaches only those whom it changes.
    void deactivate(const QList<User>& users);
    void reactivate(const QList<User>& users);
    void restore(const QList<User>& users);
    void endSessions(const QList<User>& users);
    /// Asks which attributes are to be another, and then whether.
    void edit(const User& user);
    /// Asks into which group.
    void addToGroup(const QList<User>& users);
    /// Asks for a restore file, with `file` for a proposal, and for what it would bring back.
    void restoreFromFile(const QString& file);
    /// Users and groups that no connection feeds any more, of one account or of all.
    void removeWithoutConnection(const std::optional<AccountId>& account);

Q_SIGNALS:
    /// Something was done to these users.
    void done();

private:
    ChangeDialog* open(const QString& objectName, const ChangeDialog::Words& words, Button::Kind kind,
                       const QList<ChangeStep>& steps);
    /// Opens it; `reached` many have to be typed where that is a great number. `sentence` says afterwards what was
    /// done.
    void tell(ChangeDialog* dialog, const QString& sentence, qsizetype reached);
    using Told = std::function<void(qint64)>;
    using Keep = std::function<QCoro::Task<Result<void>>(const QString& path, const Cancellation&, const Told&)>;
    /// Has the dialog read the users anew and write a restore file before the deed (`deactivate`), which this
    /// computer's policy may forbid. Gives `sentence` with the place of the file.
    QString keepFirst(ChangeDialog& dialog, const QString& sentence, const QString& deed, const Keep& keep);
    /// Whose state it is, and until when it may stay otherwise than they say; of the first few identity providers.
    [[nodiscard]] QString untilOverwritten(const QList<User>& users) const;
    void warn(ChangeDialog& dialog, const QList<User>& users, bool takesAway) const;
    [[nodiscard]] QList<ChangeDialog::Effect> rolesLost(const QList<User>& users) const;
    void askToEdit(const User& user, const User& wanted);
    void askToAdd(const QList<User>& users, const GroupId& group);
    void askToRestore(const RestorePlan& plan);
    void askToRemove(const std::optional<AccountId>& account, const WithoutConnection& seen);

    OpenServer m_at;
    Clock m_clock;
    QString m_restoreFolder;
    QWidget& m_owner;
    ChangeBar& m_done;
};

/// The only one's name, or how many they are.
[[nodiscard]] QString whomInWords(const QList<User>& users);

} // namespace provost
