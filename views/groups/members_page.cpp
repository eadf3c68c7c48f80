// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/groups/members_page.h"

#include "model/commands/change_members.h"
#include "model/commands/edit_user.h"
#include "model/commands/read_people.h"
#include "model/items/members_model.h"
#include "model/items/words.h"
#include "views/common/button.h"
#include "views/common/change_bar.h"
#include "views/common/change_dialog.h"
#include "views/common/fields_dialog.h"
#include "views/common/flow_layout.h"
#include "views/common/item_delegate.h"
#include "views/common/pick_dialog.h"
#include "views/common/plain_label.h"
#include "views/common/search_field.h"
#include "views/common/table.h"
#include "views/common/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int pageSize = 500;
constexpr int rowsInView = 6;
constexpr qsizetype mostOffered = 5'000; ///< users to choose from; of more, those who are ticked in their own list

} // namespace

MembersPage::MembersPage(OpenServer at, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_at(std::move(at))
    , m_model(new MembersModel(clock, this))
    , m_done(new ChangeBar(this))
    , m_add(new Button(tr("Add a member…"), "plus"_L1))
    , m_remove(new Button(tr("Take out of the group…"), "user-minus"_L1))
    , m_rename(new Button(tr("Rename the group…"), "pencil"_L1))
    , m_search(new SearchField(tr("Find a member"), this))
    , m_table(new Table(tr("Members of the group"), metrics::RowTwoLines, this))
    , m_count(PlainLabel::mute({}, this))
{
    m_search->setObjectName("memberSearch"_L1);
    m_table->setObjectName("members"_L1);
    m_table->setModel(m_model);
    m_table->followTimes(clock);
    m_table->setItemDelegate(makeItemDelegate(m_table, false, [this] { return m_search->text().trimmed(); }));
    m_table->setColumns({{160, 1}, {90, 0}});
    m_table->embed(rowsInView, Table::Height::ByRows);
    m_count->setObjectName("memberCount"_L1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap8);
    buildDeeds();
    auto* deeds = new FlowLayout;
    for (auto* button : {m_add, m_remove, m_rename})
        deeds->addWidget(button);
    layout->addWidget(m_done);
    layout->addLayout(deeds);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    layout->addStretch();
    connect(m_search, &SearchField::searchChanged, this, &MembersPage::restart);
    connect(m_model, &MembersModel::pageWanted, this, &MembersPage::fetch);
    connect(m_table, &Table::stateActionChosen, this, &MembersPage::restart);
    connect(m_table, &Table::rowActivated, this, [this](int row) { Q_EMIT memberActivated(m_model->at(row).userId); });
}

void MembersPage::buildDeeds()
{
    m_done->setObjectName("membersDone"_L1);
    m_done->setRounded(true);
    m_done->hide();
    m_add->setObjectName("addMember"_L1);
    m_remove->setObjectName("removeMember"_L1);
    m_rename->setObjectName("renameGroup"_L1);
    m_remove->setEnabled(false);
    connect(m_rename, &Button::clicked, this, &MembersPage::askForName);
    connect(m_add, &Button::clicked, this, &MembersPage::askWhomToAdd);
    connect(m_remove, &Button::clicked, this, &MembersPage::removeChosen);
    connect(m_table, &Table::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_done, &ChangeBar::undone, this, &MembersPage::restart);
    connect(m_at.directory, &Directory::personChanged, this, &MembersPage::offerDeeds);
    offerDeeds();
}

/// Who may not switch a user off does not decide about groups either: a read-only profile, or a server without PATCH.
void MembersPage::offerDeeds()
{
    const bool may = m_at.can().changeMembers && m_at.directory && m_at.directory->may(Permission::DeactivateUsers);
    m_add->setVisible(may);
    m_remove->setVisible(may);
    m_rename->setVisible(may && m_at.can().renameGroups);
}

void MembersPage::askForName()
{
    auto* dialog = new FieldsDialog(
        u"groupName"_s, tr("Rename %1").arg(isolated(m_group.displayName)),
        tr("Whoever looks for the group by its old name finds it no longer: identity providers and role mappings too."),
        {{u"newGroupName"_s, tr("Name of the group"), m_group.displayName, false}}, this);
    connect(dialog, &FieldsDialog::chosen, this,
            [this, group = m_group](const QStringList& values) { rename(group, values.constFirst()); });
    openOnce(dialog);
}

void MembersPage::rename(const Group& group, const QString& name)
{
    if (!m_at.isOpen())
        return;
    const auto before = isolated(group.displayName);
    change(u"renameGroupDialog"_s, tr("Rename %1 to %2?", "group, new name").arg(before, isolated(name)), tr("Rename"),
           tr("The group gets another name"), name, {renamingGroup(m_at, group, name)}, false,
           tr("%1 is called %2 now.", "group, new name").arg(before, isolated(name)));
}

void MembersPage::askWhomToAdd()
{
    if (!m_at.isOpen())
        return;
    if (m_at.directory->users().size() > mostOffered) {
        m_done->showMessage(Tone::Neutral,
                            tr("There are too many users to choose from here. Tick them in Users, and put "
                               "them into this group from there."));
        return;
    }
    QList<Facet::Choice> choices;
    for (const auto& user : m_at.directory->users()) {
        if (user.state != UserState::Deleted)
            choices.append({user.id.text(), tr("%1 (%2)", "name, user name").arg(user.displayName, user.userName)});
    }
    auto* dialog = new PickDialog(u"pickMember"_s, tr("Who comes into %1?").arg(isolated(m_group.displayName)),
                                  tr("Add"), choices, this);
    connect(dialog, &PickDialog::picked, this, [this, group = m_group](const QString& id) { add(group, UserId(id)); });
    openOnce(dialog);
}

void MembersPage::add(const Group& group, const UserId& id)
{
    const auto user = m_at.isOpen() ? m_at.directory->user(id) : std::nullopt;
    if (!user)
        return;
    const auto place = isolated(group.displayName);
    change(u"addMembers"_s, tr("Add %1 to %2?", "user, group").arg(isolated(user->displayName), place), tr("Add"),
           m_at.can().groupsAreRoles ? tr("get this role") : tr("come into the group"), user->displayName,
           addingMembers(m_at, group, {*user}), false,
           tr("%1 is in %2 now.", "user, group").arg(isolated(user->displayName), place));
}

void MembersPage::removeChosen()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_model->rowCount() || !m_at.isOpen())
        return;
    const auto member = m_model->at(row);
    const auto name = isolated(member.userDisplayName);
    const auto group = isolated(m_group.displayName);
    change(u"removeMembers"_s, tr("Take %1 out of %2?", "user, group").arg(name, group), tr("Take out"),
           m_at.can().groupsAreRoles ? tr("lose this role") : tr("leave the group"), member.userDisplayName,
           removingMembers(m_at, m_group, {member}), true,
           tr("%1 is no longer in %2.", "user, group").arg(name, group));
}

void MembersPage::change(const QString& objectName, const QString& title, const QString& deed, const QString& effect,
                         const QString& name, const QList<ChangeStep>& steps, bool takesAway, const QString& done)
{
    const ChangeDialog::Words words{
        title,
        tr("One request names just this, and nothing else of the group is touched. An identity provider that pushes "
           "this group may undo it."),
        deed, tr("Leave it as it is"), tr("Changing the group…")};
    auto* dialog = new ChangeDialog(objectName, words, takesAway ? Button::Kind::Danger : Button::Kind::Primary, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setEffects({{effect, 1, {name}, takesAway}});
    dialog->setSteps(steps);
    connect(dialog, &ChangeDialog::applied, this, [this, done](const ChangeResult& result) {
        if (result.done > 0)
            m_done->showDone(done, result.undo);
        restart();
    });
    dialog->open();
}

/// The server counts more than it tells.
bool MembersPage::isCut() const
{
    return m_isWhole && m_search->text().trimmed().isEmpty() && m_model->total() > m_model->rowCount();
}

void MembersPage::setGroup(const Group& group)
{
    const bool another = group.id != m_group.id;
    m_group = group;
    if (another) {
        m_search->setText({});
        m_done->hide();
    }
    restart();
}

void MembersPage::restart()
{
    m_model->start();
    m_count->setText({});
    m_table->showBusy(tr("Loading the members…"));
    fetch({});
}

void MembersPage::fetch(const QString& after)
{
    m_cancel.cancel();
    m_cancel = Cancellation();
    const MemberQuery query{m_search->text().trimmed(), after, pageSize};
    QCoro::connect(readMembers(m_at, m_group.id, query, m_cancel), this,
                   [this, of = m_cancel](const Result<Page<Membership>>& page) {
                       if (!of.isCancelled())
                           take(page);
                   });
}

void MembersPage::take(const Result<Page<Membership>>& page)
{
    if (!page) {
        m_model->giveUp();
        if (m_model->rowCount() == 0)
            m_table->showError(page.error(), tr("Try again"));
        else
            m_count->setText(tr("%1 of %2 members; the next ones could not be loaded. Scroll to try again.")
                                 .arg(words::number(m_model->rowCount()), words::number(m_model->total())));
        return;
    }
    m_isWhole = page->next.isEmpty();
    const bool isSilent = page->total < 0;
    m_model->append(*page);
    m_table->doItemsLayout(); // a view whose rows are not laid out yet would take itself to be at its end, and ask on
    if (m_model->rowCount() > 0)
        m_table->showRows();
    else if (!m_search->text().trimmed().isEmpty())
        m_table->showEmpty("search"_L1, tr("No member matches"), tr("Change the search to see the others."));
    else if (isSilent)
        m_table->showEmpty("eye-off"_L1, tr("This server lists no members"),
                           tr("Its groups come without members, so who is in them is not known here."));
    else if (isCut())
        m_table->showEmpty("eye-off"_L1, tr("This server does not list the members"),
                           words::grouped(tr("%n user(s) say(s) to be in this group. The group itself names none.",
                                             nullptr, int(page->total)),
                                          page->total));
    else
        m_table->showEmpty("users"_L1, tr("Nobody is in this group"),
                           tr("Members appear here by themselves when the identity provider adds them."));
    showCount();
}

void MembersPage::showCount()
{
    const auto here = words::number(m_model->rowCount());
    const auto all = words::number(m_model->total());
    const bool searching = !m_search->text().trimmed().isEmpty();
    if (m_model->rowCount() == 0 || m_model->total() < 0) // how many there are is not known
        m_count->setText({});
    else if (searching && m_group.members < 0)
        m_count->setText(tr("%1 members match", "count").arg(all));
    else if (searching)
        m_count->setText(tr("%1 of %2 members match", "counts of members").arg(all, words::number(m_group.members)));
    else if (isCut())
        m_count->setText(words::grouped(tr("Incomplete: %1 of %n member(s). The server lists no more of them; Provost "
                                           "never sends such a list back.",
                                           nullptr, int(m_model->total())),
                                        m_model->total())
                             .arg(here));
    else
        m_count->setText(
            words::grouped(tr("%1 of %n member(s)", nullptr, int(m_model->total())), m_model->total()).arg(here));
}

} // namespace provost
