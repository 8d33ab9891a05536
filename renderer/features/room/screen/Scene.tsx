import { assertNever } from '../../../../shared/assert-never';
import type { RoomPicture, RoomScene } from '../picture/room-picture';
import { AnswersScene } from './AnswersScene';
import { CardScene } from './CardScene';
import { ExerciseScene } from './ExerciseScene';
import { GridScene } from './GridScene';
import { IdeasScene } from './IdeasScene';
import { KpiScene } from './KpiScene';
import { KpisScene } from './KpisScene';
import { LeftScene } from './LeftScene';
import { SetScene } from './SetScene';
import { SharedScene } from './SharedScene';
import { SignScene } from './SignScene';
import { StructureScene } from './StructureScene';
import { TrackScene } from './TrackScene';
import { WelcomeScene } from './WelcomeScene';

interface SceneProps {
  readonly picture: RoomPicture;
  readonly scene: RoomScene;
}

export function Scene({ picture, scene }: SceneProps) {
  switch (scene.kind) {
    case 'welcome':
      return <WelcomeScene company={picture.company} period={picture.period} scene={scene} />;
    case 'card':
      return <CardScene scene={scene} />;
    case 'exercise':
      return <ExerciseScene scene={scene} language={picture.language} />;
    case 'grid':
      return <GridScene scene={scene} />;
    case 'structure':
      return <StructureScene company={picture.company} scene={scene} />;
    case 'kpi':
      return <KpiScene scene={scene} />;
    case 'kpis':
      return <KpisScene scene={scene} />;
    case 'ideas':
      return <IdeasScene scene={scene} />;
    case 'answers':
      return <AnswersScene scene={scene} />;
    case 'set':
      return <SetScene scene={scene} />;
    case 'left':
      return <LeftScene scene={scene} />;
    case 'sign':
      return <SignScene scene={scene} />;
    case 'shared':
      return <SharedScene company={picture.company} scene={scene} />;
    case 'track':
      return <TrackScene scene={scene} />;
    default:
      return assertNever(scene);
  }
}
