// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/groups/group_actions.h"

#include "model/items/connection_health.h"
#include "model/items/words.h"
#include "views/common/change_bar.h"
#include "views/common/change_dialog.h"
#include "views/common/effect_words.h"
#include "views/common/restore_place.h"
#include "views/common/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr qsizetype namesShown = 5;
constexpr qsizetype namesListed = 1000; ///< more of them nobody reads in a dialog

QString membersText(qsizetype count)
{
    return words::grouped(GroupActions::tr("%n member(s)", nullptr, int(count)), count);
}

QStringList namesOf(const QList<Membership>& members, qsizetype most)
{
    QStringList names;
    for (const auto& member : members.first(std::min(members.size(), most)))
        names.append(member.userDisplayName.isEmpty() ? member.userName : member.userDisplayName);
    return names;
}

} // namespace

GroupActions::GroupActions(OpenServer at, Clock clock, QString restoreFolder, QWidget& owner, ChangeBar& done)
    : QObject(&owner)
    , m_at(std::move(at))
    , m_clock(std::move(clock))
    , m_restoreFolder(std::move(restoreFolder))
    , m_owner(owner)
    , m_done(done)
{
}

void GroupActions::remove(const Group& group)
{
    if (!m_at.isOpen() || Dialog::isOpenOver(&m_owner))
        return;
    m_reading.cancel();
    m_reading = Cancellation();
    QCoro::connect(readGroupRemoval(m_at, group, m_reading), this, [this](const Result<GroupRemoval>& removal) {
        if (removal)
            ask(*removal);
        else if (removal.error().kind != ErrorKind::Cancelled)
            m_done.showError(removal.error());
    });
}

void GroupActions::ask(const GroupRemoval& removal)
{
    if (!m_at.isOpen() || Dialog::isOpenOver(&m_owner))
        return;
    const auto name = isolated(removal.group.displayName);
    const auto count = removal.members.size();
    const auto reading = std::make_shared<ReadGroup>();
    auto* dialog = new ChangeDialog(
        u"removeGroupDialog"_s,
        {tr("Remove the group “%1”?").arg(name),
         tr("Its %1 stay users. What they have through this group alone is gone at once.", "members")
             .arg(membersText(count)),
         tr("Remove the group with %1", "members").arg(membersText(count)), tr("Keep it"), tr("Removing the group…")},
        Button::Kind::DangerPrimary, &m_owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto place = restorePlace(*m_at.directory, m_restoreFolder, u"remove-group"_s);
    dialog->prepareWith(place.promise, place.busy,
                        [at = m_at, removal, path = place.path, reading](const Cancellation& cancel,
                                                                         const std::function<void(qint64)>& progress) {
                            return writeGroupRestoreFile(at, removal, path, cancel, progress, reading);
                        });
    QList<ChangeDialog::Effect> effects{
        {tr("are in it no longer"), count, namesOf(removal.members, namesShown), count > 0}};
    if (removal.effect)
        effects.append(effectsOf(*removal.effect, m_at.directory->roles()));
    dialog->setEffects(effects);
    if (count > namesShown)
        dialog->addNames(tr("Everybody who is in it", "in a group"), namesOf(removal.members, namesListed));
    warn(*dialog, removal);
    if (removal.effect && removal.effect->removesLastManager)
        dialog->addWarning(lastManagersInWords(*removal.effect, m_at.directory->roles())); // and there is no step
    else
        dialog->setSteps({removingGroup(m_at, removal.group, reading)});
    dialog->askToType(removal.group.displayName);
    const auto sentence =
        place.alongWith(tr("The group “%1” with %2 was removed.", "group, members").arg(name, membersText(count)));
    connect(dialog, &ChangeDialog::applied, this, [this, sentence](const ChangeResult& result) {
        if (result.isWhole())
            m_done.showDone(sentence, {});
    });
    dialog->open();
}

void GroupActions::warn(ChangeDialog& dialog, const GroupRemoval& removal) const
{
    const auto& id = removal.group.connectionId;
    const auto connection = id ? m_at.directory->connection(*id) : std::nullopt;
    if (!connection) {
        dialog.addWarning(tr("It has no connection, so that no identity provider brings it back."));
        return;
    }
    if (!removal.effect && (removal.rules > 0 || !m_at.directory->may(Permission::ReadProvisioning)))
        dialog.addWarning(tr("Whose role it changes is not known here: your role does not let you read the rules."));
    else if (removal.rules > 0)
        dialog.addWarning(tr("%n role rule(s) that name(s) it stay(s) without a group, and give(s) no role any more.",
                             nullptr, int(removal.rules)));
    if (connection->operations.syncGroups && connection->state == ConnectionState::Active)
        dialog.addWarning(words::sentences(
            {tr("%1 is the source of truth: unless the group goes there too, it may make it anew, under another id, "
                "and no rule follows to that one.",
                "identity provider")
                 .arg(productName(connection->idp)),
             overriddenUntil(*connection, m_clock())}));
}

} // namespace provost
