"""The service behind the job screen."""

from tremplin.app.job_models import JobView
from tremplin.app.job_views import job_view
from tremplin.cli.app_services import told
from tremplin.cli.naming import role_named
from tremplin.cli.world import World
from tremplin.language.localized import Language


def job_of(world: World, language: Language, role: str) -> JobView:
    """Everything known of a role; ServiceError when the content no longer has it."""
    return job_view(world.catalog, told(language, role_named, world, role), language)
