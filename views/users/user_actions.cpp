// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/users/user_actions.h"

#include "model/commands/change_members.h"
#include "model/commands/edit_user.h"
#include "model/commands/user_restore_file.h"
#include "model/commands/user_states.h"
#include "model/items/connection_health.h"
#include "model/items/field_owner.h"
#include "model/items/role_words.h"
#include "model/items/words.h"
#include "views/common/change_bar.h"
#include "views/common/fields_dialog.h"
#include "views/common/holder_dialog.h"
#include "views/common/pick_dialog.h"
#include "views/common/restore_place.h"
#include "views/common/text.h"
#include "views/users/restore_users_dialog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

/// Beyond this many a person has to type how many they are.
constexpr qsizetype manyAtOnce = 50;
constexpr qsizetype namesShown = 5;

QList<User> thoseIn(const QList<User>& users, UserState state)
{
    QList<User> found;
    std::ranges::copy_if(users, std::back_inserter(found), [state](const User& user) { return user.state == state; });
    return found;
}

QStringList namesOf(const QList<User>& users)
{
    QStringList names;
    for (const auto& user : users.first(std::min(users.size(), namesShown)))
        names.append(user.displayName);
    return names;
}

QList<ChangeStep> stepsFor(const QList<User>& users, const std::function<ChangeStep(const User&)>& make)
{
    QList<ChangeStep> steps;
    steps.reserve(users.size());
    for (const auto& user : users)
        steps.append(make(user));
    return steps;
}

/// As a user in SCIM, which is what the answer to "taken" is about.
QString identifiersChanged(const User& user, const User& wanted)
{
    QJsonObject changed;
    if (user.userName != wanted.userName)
        changed.insert(u"userName"_s, wanted.userName);
    if (user.externalId != wanted.externalId)
        changed.insert(u"externalId"_s, wanted.externalId);
    if (user.email != wanted.email)
        changed.insert(u"emails"_s, QJsonArray{QJsonObject{{u"value"_s, wanted.email}}});
    return QString::fromUtf8(QJsonDocument(changed).toJson(QJsonDocument::Compact));
}

} // namespace

QString whomInWords(const QList<User>& users)
{
    return users.size() == 1 ? isolated(users.constFirst().displayName)
                             : UserActions::tr("%n user(s)", nullptr, static_cast<int>(users.size()));
}

UserActions::UserActions(OpenServer at, Clock clock, QString restoreFolder, QWidget& owner, ChangeBar& bar)
    : QObject(&owner)
    , m_at(std::move(at))
    , m_clock(std::move(clock))
    , m_restoreFolder(std::move(restoreFolder))
    , m_owner(owner)
    , m_done(bar)
{
    connect(&m_done, &ChangeBar::undone, this, &UserActions::done);
}

ChangeDialog* UserActions::open(const QString& objectName, const ChangeDialog::Words& words, Button::Kind kind,
                                const QList<ChangeStep>& steps)
{
    auto* dialog = new ChangeDialog(objectName, words, kind, &m_owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSteps(steps);
    connect(dialog, &ChangeDialog::applied, this, &UserActions::done);
    return dialog;
}

void UserActions::tell(ChangeDialog* dialog, const QString& sentence, qsizetype reached)
{
    if (reached > manyAtOnce)
        dialog->askToType(QString::number(reached));
    // What failed can be tried again in the same dialog: everything that was done so far is taken back together.
    auto undo = std::make_shared<QList<ChangeStep>>();
    connect(dialog, &ChangeDialog::applied, this, [this, sentence, undo](const ChangeResult& result) {
        if (result.done == 0)
            return;
        *undo = result.undo + *undo;
        const auto partly = tr("%1 %2 of %3 were done.", "what, counts")
                                .arg(sentence, words::number(result.done), words::number(result.total));
        m_done.showDone(result.isWhole() ? sentence : partly, *undo);
    });
    dialog->open();
}

QString UserActions::keepFirst(ChangeDialog& dialog, const QString& sentence, const QString& deed, const Keep& keep)
{
    const auto place = restorePlace(*m_at.directory, m_restoreFolder, deed);
    dialog.prepareWith(place.promise, place.busy,
                       [path = place.path, keep](const Cancellation& cancel, const Told& progress) {
                           return keep(path, cancel, progress);
                       });
    return place.alongWith(sentence);
}

QString UserActions::untilOverwritten(const QList<User>& users) const
{
    constexpr qsizetype most = 3;
    const auto& directory = *m_at.directory;
    QStringList sentences;
    QSet<ConnectionId> told;
    for (const auto& user : users) {
        if (!mayBeOverwritten(directory, user) || told.contains(*user.connectionId) || told.size() == most)
            continue;
        told.insert(*user.connectionId);
        sentences.append(ownerSentence(UserField::State, user, directory));
        sentences.append(overriddenUntil(*directory.connection(*user.connectionId), m_clock()));
    }
    return words::sentences(sentences);
}

void UserActions::warn(ChangeDialog& dialog, const QList<User>& users, bool takesAway) const
{
    const auto& directory = *m_at.directory;
    const auto overwritten =
        std::ranges::count_if(users, [&directory](const User& user) { return mayBeOverwritten(directory, user); });
    if (overwritten > 0)
        dialog.addWarning(words::sentences(
            {tr("The identity provider of %n of them is the source of truth, and may undo this with its "
                "next synchronization. To make it last, change it there too.",
                nullptr, static_cast<int>(overwritten)),
             untilOverwritten(users)}));
    if (!m_at.can().connections)
        dialog.addWarning(tr("Whoever provisions this server may undo this with the next synchronization. To make it "
                             "last, change it there too."));
    if (!takesAway)
        return;
    QHash<RoleId, qint64> losing;
    for (const auto& user : users) {
        for (const auto& role : user.roles)
            ++losing[role];
    }
    QStringList left;
    for (const auto& role : directory.roles()) {
        if (role.people > 0 && losing.value(role.id) >= role.people)
            left.append(isolated(role.name));
    }
    if (left.size() == 1)
        dialog.addWarning(tr("Nobody else has the role %1.").arg(left.constFirst()));
    else if (!left.isEmpty())
        dialog.addWarning(tr("Nobody else has any of the roles %1.").arg(words::listed(left)));
}

QList<ChangeDialog::Effect> UserActions::rolesLost(const QList<User>& users) const
{
    QMap<QString, QList<User>> byRoles;
    for (const auto& user : users)
        byRoles[rolesInWords(*m_at.directory, user.roles)].append(user);
    QList<ChangeDialog::Effect> effects;
    for (auto it = byRoles.cbegin(); it != byRoles.cend(); ++it) {
        const auto what =
            it.key().isEmpty() ? tr("have no role to lose") : tr("lose %1", "role").arg(isolated(it.key()));
        effects.append({what, it.value().size(), namesOf(it.value()), !it.key().isEmpty()});
    }
    return effects;
}

void UserActions::deactivate(const QList<User>& users)
{
    const auto whom = thoseIn(users, UserState::Active);
    if (whom.isEmpty() || !m_at.isOpen() || Dialog::isOpenOver(&m_owner))
        return;
    const auto name = whomInWords(whom);
    const auto reading = std::make_shared<ReadUsers>();
    const auto effect =
        m_at.can().sessions
            ? tr("Signing in is refused at once, sessions end, and the seat is free. Groups and profile "
                 "stay. Reactivating brings access back, but not the sessions.")
            : tr("The server is told that the user is not active, and nothing else. What follows is up "
                 "to the product: most refuse signing in, some end sessions.");
    auto* dialog = open(
        u"deactivateUsers"_s,
        {tr("Deactivate %1?").arg(name), effect, whom.size() == 1 ? tr("Deactivate") : tr("Deactivate %1").arg(name),
         tr("Leave as it is"), tr("Deactivating…")},
        Button::Kind::DangerPrimary,
        stepsFor(whom, [this, reading](const User& user) { return deactivating(m_at, user, reading); }));
    dialog->setEffects(m_at.can().roleRules
                           ? rolesLost(whom)
                           : QList<ChangeDialog::Effect>{{tr("are switched off"), whom.size(), namesOf(whom), true}});
    warn(*dialog, whom, true);
    auto sentence = tr("%1: deactivated.").arg(name);
    if (whom.size() > 1)
        sentence = keepFirst(
            *dialog, sentence, u"deactivate"_s,
            [at = m_at, whom, reading](const QString& path, const Cancellation& cancel, const Told& progress) {
                return writeUserRestoreFile(at, whom, path, cancel, progress, reading);
            });
    tell(dialog, sentence, whom.size());
}

void UserActions::reactivate(const QList<User>& users)
{
    const auto whom = thoseIn(users, UserState::Suspended);
    if (whom.isEmpty() || !m_at.isOpen() || Dialog::isOpenOver(&m_owner))
        return;
    const auto name = whomInWords(whom);
    const auto effect =
        m_at.can().sessions
            ? tr("Signing in is allowed again, a seat is taken where one is free, and roles follow from the groups as "
                 "they are now.")
            : tr("The server is told that the user is active, and nothing else. What follows is up to the product.");
    auto* dialog = open(
        u"reactivateUsers"_s,
        {tr("Reactivate %1?").arg(name), effect, whom.size() == 1 ? tr("Reactivate") : tr("Reactivate %1").arg(name),
         tr("Leave as it is"), tr("Reactivating…")},
        Button::Kind::Primary, stepsFor(whom, [this](const User& user) { return reactivating(m_at, user); }));
    dialog->setEffects({{tr("may sign in again"), whom.size(), namesOf(whom), false}});
    warn(*dialog, whom, false);
    tell(dialog, tr("%1: reactivated.").arg(name), whom.size());
}

void UserActions::restore(const QList<User>& users)
{
    const auto whom = thoseIn(users, UserState::Deleted);
    if (whom.isEmpty() || !m_at.isOpen() || Dialog::isOpenOver(&m_owner))
        return;
    const auto name = whomInWords(whom);
    auto* dialog =
        open(u"restoreUsers"_s,
             {tr("Restore %1?").arg(name),
              tr("The user comes back with the same id, profile and history, and into the groups that are "
                 "still there. It cannot be undone here, but the user can be deactivated."),
              whom.size() == 1 ? tr("Restore") : tr("Restore %1").arg(name), tr("Leave as it is"), tr("Restoring…")},
             Button::Kind::Primary, stepsFor(whom, [this](const User& user) { return restoring(m_at, user); }));
    dialog->setEffects({{tr("come back"), whom.size(), namesOf(whom), false}});
    warn(*dialog, whom, false);
    tell(dialog, tr("%1: restored.").arg(name), whom.size());
}

void UserActions::restoreFromFile(const QString& file)
{
    if (!m_at.isOpen() || Dialog::isOpenOver(&m_owner))
        return;
    auto* dialog = new RestoreUsersDialog(m_at, m_restoreFolder, &m_owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFile(file);
    connect(dialog, &RestoreUsersDialog::planned, this, &UserActions::askToRestore);
    dialog->open();
}

void UserActions::askToRestore(const RestorePlan& plan)
{
    if (!m_at.isOpen())
        return;
    const auto users = plan.reactivated + plan.restored + plan.restoredSuspended;
    if (users.isEmpty() && plan.gone.isEmpty()) {
        m_done.showDone(
            tr("All %n user(s) of the file are as they were then.", nullptr, static_cast<int>(plan.asBefore)), {});
        return;
    }
    const auto name = whomInWords(users);
    auto* dialog = open(u"restorePlan"_s,
                        {users.isEmpty() ? tr("Nobody can be brought back") : tr("Bring %1 back?").arg(name),
                         tr("This is what the file has, held against what the server has now. Profiles and groups stay "
                            "as they are now; a seat is taken where one is free."),
                         users.size() == 1 ? tr("Bring back") : tr("Bring %1 back").arg(name), tr("Leave as it is"),
                         tr("Bringing back…")},
                        Button::Kind::Primary, plan.steps);
    QList<ChangeDialog::Effect> effects{
        {tr("suspended → active"), plan.reactivated.size(), namesOf(plan.reactivated), false},
        {tr("deleted → back, with the groups that are still there"), plan.restored.size(), namesOf(plan.restored),
         false},
        {tr("deleted → back, and suspended as in the file"), plan.restoredSuspended.size(),
         namesOf(plan.restoredSuspended), false},
        {tr("stay as they are"), plan.asBefore, {}, false},
        {tr("are gone for good; only their identity provider can bring them back"), plan.gone.size(),
         plan.gone.first(std::min(plan.gone.size(), namesShown)), true}};
    effects.removeIf([](const ChangeDialog::Effect& effect) { return effect.count == 0; });
    dialog->setEffects(effects);
    if (plan.gone.size() > 1)
        dialog->addNames(tr("Users who are gone for good"), plan.gone);
    warn(*dialog, users, false);
    tell(dialog, tr("%1: brought back.").arg(name), users.size());
}

void UserActions::endSessions(const QList<User>& users)
{
    if (users.isEmpty() || !m_at.isOpen() || Dialog::isOpenOver(&m_owner))
        return;
    const auto name = whomInWords(users);
    auto* dialog =
        open(u"endSessions"_s,
             {tr("End every session of %1?").arg(name),
              tr("Every session ends at once, through whatever connection the person came. Who is active can "
                 "sign in anew."),
              tr("End the sessions"), tr("Leave them"), tr("Ending sessions…")},
             Button::Kind::Danger, stepsFor(users, [this](const User& user) { return endingSessions(m_at, user); }));
    dialog->setEffects({{tr("are signed out everywhere"), users.size(), namesOf(users), true}});
    tell(dialog, tr("%1: every session ended.").arg(name), users.size());
}

void UserActions::edit(const User& user)
{
    if (!m_at.isOpen() || Dialog::isOpenOver(&m_owner))
        return;
    auto* dialog = new FieldsDialog(u"editUser"_s, tr("Change %1").arg(isolated(user.displayName)),
                                    tr("Only what you change is sent; an empty field takes the attribute away."),
                                    {{u"editDisplayName"_s, tr("Display name"), user.displayName},
                                     {u"editGivenName"_s, tr("First name"), user.givenName},
                                     {u"editFamilyName"_s, tr("Last name"), user.familyName},
                                     {u"editUserName"_s, tr("User name"), user.userName, false},
                                     {u"editEmail"_s, tr("Email"), user.email},
                                     {u"editExternalId"_s, tr("External id"), user.externalId},
                                     {u"editTitle"_s, tr("Title"), user.title},
                                     {u"editDepartment"_s, tr("Department"), user.department}},
                                    &m_owner);
    connect(dialog, &FieldsDialog::chosen, this, [this, user](const QStringList& values) {
        auto wanted = user;
        wanted.displayName = values.at(0);
        wanted.givenName = values.at(1);
        wanted.familyName = values.at(2);
        wanted.userName = values.at(3);
        wanted.email = values.at(4);
        wanted.externalId = values.at(5);
        wanted.title = values.at(6);
        wanted.department = values.at(7);
        askToEdit(user, wanted);
    });
    openOnce(dialog);
}

void UserActions::askToEdit(const User& user, const User& wanted)
{
    if (!m_at.isOpen())
        return;
    const auto name = isolated(user.displayName);
    auto* dialog = open(u"changeUser"_s,
                        {tr("Change %1?").arg(name), tr("One request names just what is different."), tr("Change"),
                         tr("Leave it as it is"), tr("Changing…")},
                        Button::Kind::Primary, {editingUser(m_at, user, editBetween(user, wanted))});
    QList<ChangeDialog::Effect> effects;
    const auto add = [&effects](const QString& field, const QString& before, const QString& after) {
        if (before != after)
            effects.append({field, 1, {tr("%1 → %2", "value before, after").arg(before, after)}});
    };
    add(tr("Display name"), user.displayName, wanted.displayName);
    add(tr("First name"), user.givenName, wanted.givenName);
    add(tr("Last name"), user.familyName, wanted.familyName);
    add(tr("User name"), user.userName, wanted.userName);
    add(tr("Email"), user.email, wanted.email);
    add(tr("External id"), user.externalId, wanted.externalId);
    add(tr("Title"), user.title, wanted.title);
    add(tr("Department"), user.department, wanted.department);
    dialog->setEffects(effects);
    if (user.userName != wanted.userName || user.externalId != wanted.externalId)
        dialog->addWarning(tr("Identity providers find a user by the user name or the external id. One that does not "
                              "find this user any more may make another."));
    warn(*dialog, {user}, false);
    dialog->offerOnConflict(tr("Who has it?"), [this, dialog, sought = identifiersChanged(user, wanted)] {
        openOnce(new HolderDialog(m_at, m_clock, sought, dialog));
    });
    tell(dialog, tr("%1: changed.").arg(name), 1);
}

void UserActions::addToGroup(const QList<User>& users)
{
    if (users.isEmpty() || !m_at.isOpen() || Dialog::isOpenOver(&m_owner))
        return;
    QList<Facet::Choice> choices;
    for (const auto& group : m_at.directory->groups())
        choices.append({group.id.text(), group.displayName});
    auto* dialog = new PickDialog(u"pickGroup"_s, tr("Into which group?"), tr("Continue"), choices, &m_owner);
    connect(dialog, &PickDialog::picked, this, [this, users](const QString& id) { askToAdd(users, GroupId(id)); });
    openOnce(dialog);
}

void UserActions::askToAdd(const QList<User>& users, const GroupId& id)
{
    const auto group = m_at.isOpen() ? m_at.directory->group(id) : std::nullopt;
    if (!group)
        return;
    const auto name = whomInWords(users);
    const auto place = isolated(group->displayName);
    auto* dialog = open(u"addToGroup"_s,
                        {tr("Put %1 into %2?", "users, group").arg(name, place),
                         tr("A hundred people in each request, and nobody else of the group is touched. Where one "
                            "request fails, what the others did stays."),
                         tr("Put into the group"), tr("Leave it as it is"), tr("Changing the group…")},
                        Button::Kind::Primary, addingMembers(m_at, *group, users));
    dialog->setEffects({{tr("come into the group"), users.size(), namesOf(users), false}});
    tell(dialog, tr("%1: put into %2.", "users, group").arg(name, place), users.size());
}

void UserActions::removeWithoutConnection(const std::optional<AccountId>& account)
{
    if (!m_at.isOpen() || Dialog::isOpenOver(&m_owner))
        return;
    QCoro::connect(countWithoutConnection(m_at, account, Cancellation()), this,
                   [this, account](const Result<WithoutConnection>& seen) {
                       if (seen)
                           askToRemove(account, *seen);
                       else if (seen.error().kind != ErrorKind::Cancelled)
                           m_done.showError(seen.error());
                   });
}

void UserActions::askToRemove(const std::optional<AccountId>& account, const WithoutConnection& seen)
{
    if (!m_at.isOpen() || Dialog::isOpenOver(&m_owner))
        return;
    if (seen.users + seen.groups == 0) {
        m_done.showDone(tr("There is no user and no group without a connection."), {});
        return;
    }
    ChangeStep step;
    step.subject = tr("users and groups without a connection");
    const auto kept = std::make_shared<QString>(); // once there is a file
    step.apply = [at = m_at, account, seen, kept](Cancellation cancel) {
        return provost::removeWithoutConnection(at, account, seen, *kept, cancel);
    };
    const auto counts = tr("%1 and %2", "users, groups")
                            .arg(tr("%n user(s)", nullptr, static_cast<int>(seen.users)),
                                 tr("%n group(s)", nullptr, static_cast<int>(seen.groups)));
    auto* dialog =
        open(u"removeWithoutConnection"_s,
             {tr("Remove %1 without a connection?").arg(counts),
              tr("Their connection was deleted, and no identity provider feeds them any more. Who comes back "
                 "later is a new user, unless the server keeps deleted users for some days."),
              tr("Remove %1").arg(counts), tr("Keep them"), tr("Removing…")},
             Button::Kind::DangerPrimary, {step});
    QList<ChangeDialog::Effect> effects{{tr("users go"), seen.users, {}, true},
                                        {tr("groups go"), seen.groups, {}, true}};
    if (seen.seats)
        effects.append({tr("seats are released"), *seen.seats, {}, false});
    if (seen.sessions)
        effects.append({tr("sessions end now"), *seen.sessions, {}, *seen.sessions > 0});
    dialog->setEffects(effects);
    dialog->askToType(QString::number(seen.users));
    const auto sentence = keepFirst(
        *dialog, tr("Removed: %1.").arg(counts), u"remove"_s,
        [at = m_at, account, seen, kept](const QString& path, const Cancellation& cancel, const Told& progress) {
            *kept = path; // without it nothing is removed
            return writeRestoreFileWithoutConnection(at, account, seen.users, path, cancel, progress);
        });
    tell(dialog, sentence, 0);
}

} // namespace provost
